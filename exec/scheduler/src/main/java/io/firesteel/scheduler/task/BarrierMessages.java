package io.firesteel.scheduler.task;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.firesteel.scheduler.machine.SchedulerAction;
import io.firesteel.scheduler.machine.SchedulerEvent;
import io.firesteel.scheduler.machine.StageAttempt;
import io.firesteel.scheduler.machine.Wakeup;

/// Where the tasks of barrier stages meet (Spark's `BarrierCoordinator`): a call is answered when every task of the stage
/// attempt has made it. An answer is either the list of messages by partition or a text that says why there is none.
final class BarrierMessages {
    private final TaskBook book;
    private final Map<StageAttempt, Meeting> meetings = new HashMap<>();

    BarrierMessages(TaskBook book) {
        this.book = book;
    }

    void asked(SchedulerEvent.BarrierAsked asked) {
        StageAttempt id = new StageAttempt(asked.attempt().stageId(), asked.attempt().stageAttempt());
        TaskSet set = book.set(id);
        RunningTask task = book.running.get(asked.attempt().taskId());
        if (set == null || task == null || task.killReason != null || !set.stage.traits().barrier()) {
            refuse(asked.token(), "task " + asked.attempt() + " is not a running task of a barrier stage");
            return;
        }
        if (!meetings.containsKey(id)) {
            look();
        }
        Meeting meeting = meetings.computeIfAbsent(id, i -> new Meeting(set.count, book.now()));
        if (asked.epoch() < meeting.epoch) {
            // The answer to this call was lost on its way.
            answer(asked.token(), meeting.lastAnswer);
            return;
        }
        if (asked.epoch() > meeting.epoch) {
            refuse(asked.token(),
                    "task " + asked.attempt() + " is at barrier " + asked.epoch() + " while others are at "
                            + meeting.epoch);
            return;
        }
        if (meeting.present == 0) {
            meeting.since = book.now();
            book.wake(Wakeup.BARRIER, book.settings.barrier().syncTimeout());
        }
        meeting.arrive(task.index, asked.message() == null ? "" : asked.message(), asked.token());
        if (meeting.present == set.count) {
            meeting.lastAnswer = List.of(meeting.messages);
            for (long token : meeting.tokens) {
                answer(token, meeting.lastAnswer);
            }
            meeting.next();
        }
    }

    private void answer(long token, List<String> messages) {
        book.out.act(new SchedulerAction.Answer(token, messages));
    }

    private void refuse(long token, String why) {
        book.out.act(new SchedulerAction.Answer(token, why));
    }

    /// The stage attempt has failed: those who wait are told.
    void stageFailed(StageAttempt id) {
        end(id, "barrier stage " + id + " has failed");
    }

    private void end(StageAttempt id, String why) {
        Meeting meeting = meetings.remove(id);
        if (meeting != null) {
            for (int i = 0; i < meeting.tokens.length; i++) {
                if (meeting.messages[i] != null) {
                    refuse(meeting.tokens[i], why);
                }
            }
        }
    }

    /// Meetings that take too long fail; those of stages that are over are forgotten.
    void look() {
        long now = book.now();
        long timeout = book.settings.barrier().syncTimeout();
        for (StageAttempt id : List.copyOf(meetings.keySet())) {
            Meeting meeting = meetings.get(id);
            if (book.set(id) == null) {
                end(id, "barrier stage " + id + " is over");
            } else if (meeting.present > 0 && now - meeting.since >= timeout) {
                end(id, "the coordinator did not get all barrier sync requests for barrier epoch " + meeting.epoch
                        + " of stage " + id + " within " + timeout + " ms");
            } else if (meeting.present > 0) {
                book.wake(Wakeup.BARRIER, Math.max(1, meeting.since + timeout - now));
            }
        }
    }

    /// One stage attempt's barrier.
    private static final class Meeting {
        private final String[] messages;
        private final long[] tokens;
        private int present;
        private int epoch;
        private long since;
        private List<String> lastAnswer = List.of();

        Meeting(int tasks, long now) {
            this.messages = new String[tasks];
            this.tokens = new long[tasks];
            this.since = now;
        }

        void arrive(int index, String message, long token) {
            if (messages[index] == null) {
                present++;
            }
            messages[index] = message;
            tokens[index] = token;
        }

        void next() {
            epoch++;
            present = 0;
            Arrays.fill(messages, null);
        }
    }
}
