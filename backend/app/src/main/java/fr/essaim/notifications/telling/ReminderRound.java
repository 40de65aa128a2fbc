package fr.essaim.notifications.telling;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Goes through what people are to be told of: what fails holds up nothing else. */
final class ReminderRound {
    private static final Logger LOG = Logger.getLogger(ReminderRound.class);

    private ReminderRound() {}

    /**
     * @param things what they are, in the log
     * @param tell each in a transaction of its own
     */
    static <R> void of(String things, List<R> due, Function<R, UUID> id, Consumer<R> tell) {
        for (R reminder : due) {
            try {
                tell.accept(reminder);
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "Nobody can be told of one of the %s, %s", things, id.apply(reminder));
            }
        }
        if (!due.isEmpty()) {
            LOG.infof("People told of %d %s", due.size(), things);
        }
    }
}
