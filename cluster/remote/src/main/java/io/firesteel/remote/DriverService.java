package io.firesteel.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;

import io.firesteel.executor.backend.BackendSetup;
import io.firesteel.scheduler.MapOutputs;
import io.firesteel.stages.StageBinary;
import io.firesteel.storage.BlockId;
import io.firesteel.task.BlockManagerAddress;
import io.firesteel.task.TaskValue;
import io.firesteel.wire.ControlAuth;
import io.firesteel.wire.control.Address;
import io.firesteel.wire.control.AddressList;
import io.firesteel.wire.control.Attempt;
import io.firesteel.wire.control.BarrierReply;
import io.firesteel.wire.control.BarrierRequest;
import io.firesteel.wire.control.BlockLocationsRequest;
import io.firesteel.wire.control.Chunk;
import io.firesteel.wire.control.ClassRequest;
import io.firesteel.wire.control.CommitReply;
import io.firesteel.wire.control.DriverControlGrpc;
import io.firesteel.wire.control.FileRequest;
import io.firesteel.wire.control.FilesReply;
import io.firesteel.wire.control.FilesRequest;
import io.firesteel.wire.control.FromExecutor;
import io.firesteel.wire.control.MapOutputsReply;
import io.firesteel.wire.control.MapOutputsRequest;
import io.firesteel.wire.control.StageKey;
import io.firesteel.wire.control.ToExecutor;
import io.firesteel.wire.control.ValuesReply;
import io.firesteel.wire.control.ValuesRequest;

/// Answers the executors of one application: hands their questions to the driver's services and their streams to the
/// [RemoteBackend]. Calls run on virtual threads and have passed authentication.
final class DriverService extends DriverControlGrpc.DriverControlImplBase {
    private static final int CHUNK = 1 << 20;

    private final BackendSetup setup;
    private final RemoteBackend backend;
    private final SentFiles files;

    DriverService(BackendSetup setup, RemoteBackend backend, SentFiles files) {
        this.setup = setup;
        this.backend = backend;
        this.files = files;
    }

    @Override
    public StreamObserver<FromExecutor> attach(StreamObserver<ToExecutor> out) {
        return backend.attach(ControlAuth.CALLER.get(), (ServerCallStreamObserver<ToExecutor>) out);
    }

    @Override
    public void stageBinary(StageKey request, StreamObserver<Chunk> out) {
        StageBinary binary = setup.services().binaries().binary(request.getStageId(), request.getStageAttempt());
        if (binary != null) {
            send(binary.codec(), binary.content(), out);
        }
        out.onCompleted();
    }

    @Override
    public void mapOutputs(MapOutputsRequest request, StreamObserver<MapOutputsReply> out) {
        MapOutputs outputs = setup.services().outputs().outputs(request.getExchange());
        out.onNext(outputs == null ? MapOutputsReply.getDefaultInstance() : TaskMessages.outputs(outputs));
        out.onCompleted();
    }

    @Override
    public void values(ValuesRequest request, StreamObserver<ValuesReply> out) {
        List<TaskValue> values = setup.services().values().values(request.getValue());
        ValuesReply.Builder reply = ValuesReply.newBuilder().setKnown(values != null);
        if (values != null) {
            values.forEach(v -> reply.addValues(OutcomeMessages.value(v)));
        }
        out.onNext(reply.build());
        out.onCompleted();
    }

    @Override
    public void askCommit(Attempt request, StreamObserver<CommitReply> out) {
        boolean granted = backend.askCommit(ControlAuth.CALLER.get(), TaskMessages.attempt(request));
        out.onNext(CommitReply.newBuilder().setGranted(granted).build());
        out.onCompleted();
    }

    @Override
    public void barrier(BarrierRequest request, StreamObserver<BarrierReply> out) {
        BarrierReply.Builder reply = BarrierReply.newBuilder();
        try {
            reply.addAllMessages(backend.askBarrier(ControlAuth.CALLER.get(),
                    TaskMessages.attempt(request.getAttempt()), request.getRound(), request.getMessage()));
        } catch (InterruptedException e) {
            reply.setError("the driver is stopping");
        } catch (RuntimeException e) {
            reply.setError(String.valueOf(e.getMessage()));
        }
        out.onNext(reply.build());
        out.onCompleted();
    }

    @Override
    public void blockLocations(BlockLocationsRequest request, StreamObserver<AddressList> out) {
        AddressList.Builder reply = AddressList.newBuilder();
        BlockId.parse(request.getBlock())
                .ifPresent(block -> addAll(reply, setup.directory().locations(block)));
        out.onNext(reply.build());
        out.onCompleted();
    }

    @Override
    public void peers(Address request, StreamObserver<AddressList> out) {
        AddressList.Builder reply = AddressList.newBuilder();
        addAll(reply, setup.directory().peers(TaskMessages.address(request)));
        out.onNext(reply.build());
        out.onCompleted();
    }

    @Override
    public void classFile(ClassRequest request, StreamObserver<Chunk> out) {
        byte[] content = setup.typed().apply(request.getName());
        if (content != null) {
            send("", content, out);
        }
        out.onCompleted();
    }

    private static void send(String codec, byte[] content, StreamObserver<Chunk> out) {
        for (int at = 0; at == 0 || at < content.length; at += CHUNK) {
            out.onNext(Chunk.newBuilder()
                    .setCodec(at == 0 ? codec : "")
                    .setContent(UnsafeByteOperations.unsafeWrap(content, at, Math.min(CHUNK, content.length - at)))
                    .build());
        }
    }

    private static void addAll(AddressList.Builder reply, List<BlockManagerAddress> addresses) {
        addresses.forEach(a -> reply.addItems(TaskMessages.address(a)));
    }

    @Override
    public void files(FilesRequest request, StreamObserver<FilesReply> out) {
        try {
            out.onNext(files.list());
            out.onCompleted();
        } catch (IOException e) {
            out.onError(Status.INTERNAL.withDescription(String.valueOf(e.getMessage())).asRuntimeException());
        }
    }

    @Override
    public void fileContent(FileRequest request, StreamObserver<Chunk> stream) {
        ServerCallStreamObserver<Chunk> out = (ServerCallStreamObserver<Chunk>) stream;
        java.nio.file.Path path = files.path(request.getSha256());
        if (path == null) {
            out.onError(Status.NOT_FOUND.withDescription("no such file").asRuntimeException());
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] chunk = in.readNBytes(CHUNK);
            while (chunk.length > 0 && !out.isCancelled()) {
                while (!out.isReady() && !out.isCancelled()) {
                    Thread.sleep(1);
                }
                out.onNext(Chunk.newBuilder().setContent(ByteString.copyFrom(chunk)).build());
                chunk = in.readNBytes(CHUNK);
            }
            out.onCompleted();
        } catch (IOException e) {
            out.onError(Status.INTERNAL.withDescription(path + ": " + e.getMessage()).asRuntimeException());
        } catch (InterruptedException e) {
            out.onError(Status.CANCELLED.asRuntimeException());
        }
    }
}
