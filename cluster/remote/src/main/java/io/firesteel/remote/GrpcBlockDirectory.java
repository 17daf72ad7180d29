package io.firesteel.remote;

import java.util.List;

import io.firesteel.storage.BlockDirectory;
import io.firesteel.storage.BlockId;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.wire.control.AddressList;
import io.firesteel.wire.control.BlockLocationsRequest;
import io.firesteel.wire.control.BlockUpdates;
import io.firesteel.wire.control.DriverControlGrpc;
import io.firesteel.wire.control.FromExecutor;

/// An executor's view of the driver's block directory: asks by call, tells over the control stream.
final class GrpcBlockDirectory implements BlockDirectory {
    private final DriverControlGrpc.DriverControlBlockingStub driver;
    private final GrpcDriverLink link;

    GrpcBlockDirectory(DriverControlGrpc.DriverControlBlockingStub driver, GrpcDriverLink link) {
        this.driver = driver;
        this.link = link;
    }

    @Override
    public List<BlockManagerAddress> locations(BlockId block) {
        return addresses(driver.blockLocations(BlockLocationsRequest.newBuilder().setBlock(block.name()).build()));
    }

    @Override
    public List<BlockManagerAddress> peers(BlockManagerAddress self) {
        return addresses(driver.peers(TaskMessages.address(self)));
    }

    private static List<BlockManagerAddress> addresses(AddressList list) {
        return list.getItemsList().stream().map(TaskMessages::address).toList();
    }

    @Override
    public void updated(BlockUpdate update) {
        link.send(FromExecutor.newBuilder()
                .setBlocks(BlockUpdates.newBuilder()
                        .addItems(MetricsMessages.block(update.block().name(), update.persist(), update.memorySize(),
                                update.diskSize())))
                .build());
    }
}
