package fr.essaim.events.calendars;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import fr.essaim.shared.mail.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/** Events as an Atom feed (RFC 4287), the last changed first. */
@ApplicationScoped
class AtomFeed {
    static final String MEDIA_TYPE = "application/atom+xml;charset=utf-8";

    private final Brand brand;

    AtomFeed(Brand brand) {
        this.brand = brand;
    }

    String write(List<CalendarEntry> entries) {
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setTitle(brand.name());
        feed.setAuthor(brand.name());
        feed.setUri(brand.url("/evenements"));
        feed.setLink(brand.url("/evenements"));
        feed.setPublishedDate(Date.from(entries.stream()
                .map(CalendarEntry::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)));
        feed.setEntries(entries.stream()
                .sorted(Comparator.comparing(CalendarEntry::updatedAt).reversed())
                .map(AtomFeed::entry)
                .toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SyndEntry entry(CalendarEntry event) {
        var entry = new SyndEntryImpl();
        entry.setUri("urn:uuid:" + event.id());
        entry.setTitle(event.title());
        entry.setLink(event.page());
        entry.setPublishedDate(Date.from(event.createdAt()));
        entry.setUpdatedDate(Date.from(event.updatedAt()));
        var summary = new SyndContentImpl();
        summary.setType("text/plain");
        summary.setValue(event.summary());
        entry.setDescription(summary);
        return entry;
    }
}
