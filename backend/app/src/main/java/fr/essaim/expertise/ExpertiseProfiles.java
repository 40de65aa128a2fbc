package fr.essaim.expertise;

import fr.essaim.communities.CommunityReader;
import fr.essaim.people.DirectoryVisibility;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.topics.TopicMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Every query on what somebody says of themselves. */
@ApplicationScoped
class ExpertiseProfiles {
    private final Rows rows;
    private final ExpertiseDirectory directory;
    private final Today today;

    ExpertiseProfiles(Rows rows, ExpertiseDirectory directory, Today today) {
        this.rows = rows;
        this.directory = directory;
        this.today = today;
    }

    /** Somebody's own expertise as they see it; of version 0 while they said nothing. */
    Optional<MyExpertise> of(Actor actor, UUID person) {
        String sql = "select coalesce(x.version, 0) as version, x.consented_at, x.withdrawn_at, x.updated_at,"
                + " exists (select from expertise_entry n where n.person_id = p.id) as listed, p.directory_visibility, "
                + ExpertiseClaim.columnOf("p.id")
                + ", " + ExpertiseEvidence.columns(actor, "p.id", "true") + " from " + CommunityReader.TABLE
                + " join person p on p.id = ? left join expertise_profile x on x.id = p.id";
        var values = Arrays.asList(actor.personId(), today.date(), today.now(), person);
        return rows.all(this::mine, sql, values).stream().findFirst();
    }

    /** Before anything else that is about somebody's expertise, as whoever changes the person does. */
    void hold(UUID person) {
        rows.all(row -> 0, "select 1 from person where id = ? for share", person);
    }

    /** Answers whether the version that was read is still the present one; holds the profile then. Of two first writers one wins. */
    boolean advance(UUID person, int version, Instant now) {
        return rows.update("""
                        insert into expertise_profile (id, version, created_at, updated_at) select ?, 1, ?, ? where ? = 0
                        on conflict (id) do nothing
                        """, person, now, now, version) == 1 || rows.update("""
                                update expertise_profile set version = version + 1, updated_at = ?
                                where id = ? and version = ?
                                """, now, person, version) == 1;
    }

    /** Answers whether that changed anything. */
    boolean consent(UUID person, Instant now) {
        return rows.update("""
                        insert into expertise_profile as x (id, version, consented_at, created_at, updated_at)
                        values (?, 1, ?, ?, ?)
                        on conflict (id) do update set version = x.version + 1, consented_at = excluded.consented_at,
                            withdrawn_at = null, updated_at = excluded.updated_at
                        where x.consented_at is null or x.withdrawn_at is not null
                        """, person, now, now, now) == 1;
    }

    /** Answers whether that changed anything. */
    boolean withdraw(UUID person, Instant now) {
        return rows.update("""
                        update expertise_profile set version = version + 1, withdrawn_at = ?, updated_at = ?
                        where id = ? and consented_at is not null and withdrawn_at is null
                        """, now, now, person) == 1;
    }

    void claim(UUID person, UUID topic, ClaimDraft draft, Instant now) {
        rows.update("""
                        insert into expertise_claim (person_id, topic_id, level, sentence, created_at, updated_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (person_id, topic_id) do update set level = excluded.level,
                            sentence = excluded.sentence, updated_at = excluded.updated_at
                        """, person, topic, draft.level(), draft.canonicalSentence(), now, now);
    }

    void drop(UUID person, UUID topic) {
        rows.update("delete from expertise_claim where person_id = ? and topic_id = ?", person, topic);
    }

    /**
     * Claims follow a topic into the one it was merged into. Where somebody claims both, the higher level stays, with its sentence
     * if it has one.
     */
    void follow(@Observes TopicMerged merged) {
        rows.update("""
                insert into expertise_claim as kept (person_id, topic_id, level, sentence, created_at, updated_at)
                select person_id, ?, level, sentence, created_at, updated_at from expertise_claim where topic_id = ?
                on conflict (person_id, topic_id) do update set
                    level = case when expertise_rank(excluded.level) > expertise_rank(kept.level)
                        then excluded.level else kept.level end,
                    sentence = case when expertise_rank(excluded.level) > expertise_rank(kept.level)
                        then coalesce(excluded.sentence, kept.sentence)
                        else coalesce(kept.sentence, excluded.sentence) end,
                    updated_at = greatest(excluded.updated_at, kept.updated_at)
                """, merged.intoId(), merged.topicId());
        rows.update("""
                with gone as (delete from expertise_claim where topic_id = ? returning person_id)
                update expertise_profile x set version = x.version + 1 from gone where x.id = gone.person_id
                """, merged.topicId());
    }

    private MyExpertise mine(Row row) throws SQLException {
        var consent = MyExpertise.Consent.of(row.instantOrNull("consented_at"), row.instantOrNull("withdrawn_at"));
        return new MyExpertise(
                row.integer("version"),
                consent,
                row.constant("directory_visibility", DirectoryVisibility.class),
                row.bool("listed"),
                directory.claims(row),
                ExpertiseEvidence.of(row),
                row.instantOrNull("updated_at"),
                MyExpertise.actions(consent));
    }
}
