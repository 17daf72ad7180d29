package io.firesteel.examples;

import io.firesteel.api.Broadcast;
import io.firesteel.api.FiresteelConf;
import io.firesteel.api.FiresteelContext;

/// Sends an array to all tasks three times and shows how long that takes: `run-example BroadcastTest [SLICES] [ELEMENTS]`.
public final class BroadcastTest {

    private BroadcastTest() {
    }

    public static void main(String[] args) {
        int slices = args.length > 0 ? Integer.parseInt(args[0]) : 2;
        int elements = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        FiresteelConf conf = new FiresteelConf().setAppName("Broadcast Test");
        try (FiresteelContext context = FiresteelContext.create(conf)) {
            int[] array = new int[elements];
            for (int i = 0; i < elements; i++) {
                array[i] = i;
            }
            for (int round = 0; round < 3; round++) {
                System.out.println("Iteration " + round);
                long began = System.nanoTime();
                Broadcast<int[]> shared = context.broadcast(array);
                context.range(0, 10, 1, slices).map(i -> shared.value().length).collect().forEach(System.out::println);
                System.out.printf("Iteration %d took %.0f milliseconds%n", round, (System.nanoTime() - began) / 1e6);
            }
        }
    }
}
