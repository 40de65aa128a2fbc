package fr.essaim.notifications.telling;

import fr.essaim.shared.time.Today;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jboss.logging.Logger;

/** The week of every community, told on Sundays, so that it goes with the weekly letter of Monday morning. */
@ApplicationScoped
class CommunityNewsJob {
    private static final Logger LOG = Logger.getLogger(CommunityNewsJob.class);

    private final CommunityNewsService news;
    private final Today today;

    CommunityNewsJob(CommunityNewsService news, Today today) {
        this.news = news;
        this.today = today;
    }

    /** Before Monday's seven in the morning everywhere. A run that was missed tells of the same week later. */
    @Scheduled(
            identity = "community-news",
            cron = "0 0 15 ? * SUN",
            timeZone = "UTC",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        LocalDate saturday = today.date().with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
        List<CommunityNewsService.News> told = news.of(saturday);
        for (CommunityNewsService.News one : told) {
            try {
                news.tell(one);
            } catch (RuntimeException fault) {
                LOG.errorf(
                        fault,
                        "The week of community %s cannot be told",
                        one.community().id());
            }
        }
        LOG.infof("The week of %d communities told", told.size());
    }
}
