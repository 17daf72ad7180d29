package io.firesteel.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.firesteel.api.status.StatusTracker;
import io.firesteel.memory.MemoryAccount;
import io.firesteel.session.shared.LocalProperties;

/// Coarse progress, from the application's [StatusStore].
final class ContextStatus implements StatusTracker {
    private final Application application;

    ContextStatus(Application application) {
        this.application = application;
    }

    @Override
    public List<Integer> getJobIdsForGroup(String group) {
        return application.status().jobIds(properties -> {
            String own = properties.get(LocalProperties.GROUP);
            return group == null ? own == null : group.equals(own);
        });
    }

    @Override
    public List<Integer> getJobIdsForTag(String tag) {
        LocalProperties.checkTag(tag);
        return application.status()
                .jobIds(properties -> Arrays.asList(properties.getOrDefault(LocalProperties.TAGS, "").split(","))
                        .contains(tag));
    }

    @Override
    public List<Integer> getActiveJobIds() {
        return application.status().activeJobs();
    }

    @Override
    public List<Integer> getActiveStageIds() {
        return application.status().activeStages();
    }

    @Override
    public Optional<JobInfo> getJobInfo(int jobId) {
        return application.status().job(jobId);
    }

    @Override
    public Optional<StageInfo> getStageInfo(int stageId) {
        return application.status().stage(stageId);
    }

    @Override
    public List<ExecutorInfo> getExecutorInfos() {
        List<ExecutorInfo> infos = new ArrayList<>();
        MemoryAccount.Usage usage = application.engine().storage().account().usage();
        application.status().executors().forEach((id, executor) -> {
            boolean own = id.equals("driver");
            infos.add(new ExecutorInfo(executor.host(), 0, own ? usage.storage() : 0, executor.running(),
                    own ? usage.storage() : 0, 0, own ? usage.total() : 0, 0));
        });
        return infos;
    }
}
