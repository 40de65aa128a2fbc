package fr.essaim.notifications.telling;

import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.MailCadence;
import fr.essaim.notifications.letters.LetterWriter;
import fr.essaim.notifications.letters.Told;
import fr.essaim.notifications.preferences.Choice;
import fr.essaim.notifications.preferences.Preferences;
import fr.essaim.shared.mail.Post;
import fr.essaim.shared.persistence.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells people, each as they want to be told, in the transaction of what they are told of. */
@ApplicationScoped
class Announcements {
    private final Audience audience;
    private final Preferences preferences;
    private final LetterWriter letters;
    private final Post post;
    private final Clock clock;

    Announcements(Audience audience, Preferences preferences, LetterWriter letters, Post post, Clock clock) {
        this.audience = audience;
        this.preferences = preferences;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Tells everybody concerned but who did it; nobody twice of the same cause. Takes the same number of statements however many
     * there are.
     *
     * @param doer who knows already
     */
    void tell(Announcement announcement, Collection<UUID> concerned, @Nullable UUID doer) {
        var people = new HashSet<>(concerned);
        people.remove(doer);
        if (people.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<UUID, Choice> choices = preferences.of(announcement.kind(), people);
        List<Addressed> addressed = people.stream()
                .filter(choices::containsKey)
                .map(person -> new Addressed(Versioned.newId(), person, Objects.requireNonNull(choices.get(person))))
                .filter(each -> each.choice().tells())
                .toList();
        Set<UUID> fresh = audience.write(announcement, addressed, now);
        List<Addressed> atOnce = addressed.stream()
                .filter(each -> fresh.contains(each.id()) && each.choice().email() == MailCadence.IMMEDIATE)
                .toList();
        if (!atOnce.isEmpty()) {
            send(announcement, atOnce, now);
        }
    }

    private void send(Announcement announcement, List<Addressed> atOnce, Instant now) {
        Map<UUID, UUID> ids = atOnce.stream().collect(Collectors.toMap(Addressed::person, Addressed::id));
        post.send(audience.readers(ids.keySet()).stream()
                .map(reader -> letters.announce(
                        reader,
                        new Told(
                                Objects.requireNonNull(ids.get(reader.id())),
                                announcement.kind(),
                                announcement.subject(),
                                announcement.parameters(),
                                now,
                                announcement.calendar())))
                .toList());
    }
}
