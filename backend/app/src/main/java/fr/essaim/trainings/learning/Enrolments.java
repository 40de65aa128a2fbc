package fr.essaim.trainings.learning;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.time.Today;
import fr.essaim.trainings.versions.CompletionKind;
import fr.essaim.trainings.versions.TrainingVersions;
import fr.essaim.trainings.versions.VersionContent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on enrolments themselves. */
@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<TrainingEnrolment, UUID> {
    /** The required activities of a version {@code v}. */
    private static final String REQUIRED =
            "(select count(*) from training_activity ra where ra.version_id = v.id and ra.required)";

    static final String PERCENT =
            "case when en.required_count = 0 then 100 else en.done_count * 100 / en.required_count end as percent";

    private static final String CERTIFICATE =
            " left join lateral (select ce.code as certificate_code, ce.issued_at, ce.expires_at,"
                    + " ce.revoked_at from training_certificate ce where ce.enrolment_id = en.id order by ce.issued_at desc limit 1) ce on true";

    /** Events attended and contributions published in the community of training {@code t} by learner {@code en}. */
    private static final String SHARES = """
            (select count(*) from registration r join event e on e.id = r.event_id
                where r.person_id = en.person_id and r.state = 'ATTENDED' and e.community_id = t.community_id) as events_met,
            (select count(*) from contribution c
                where c.person_id = en.person_id and c.state = 'PUBLISHED' and c.community_id = t.community_id) as contributions_met""";

    /** What ends within this time is renewed; what has ended, too. */
    private static final Duration RENEWED_BEFORE = Duration.ofDays(90);

    private static final String RENEWABLE =
            "coalesce(en.state = 'COMPLETED' and not en.certificate_due and ce.revoked_at is null"
                    + " and ce.expires_at <= ?, false) as renewable";

    private static final String NEWER = """
             left join training_version nv on nv.id = t.current_id and nv.number > tv.number
             left join lateral (
                select array_agg(a.title order by m.position, a.position) filter (where was.id is null) as changed,
                    count(*) filter (where was.id is not null and p.done_at is not null) as kept
                from training_activity a join training_module m on m.id = a.module_id
                    left join (training_activity was join training_module wm on wm.id = was.module_id)
                        on wm.version_id = tv.id and wm.key = m.key and was.key = a.key and was.fingerprint = a.fingerprint
                    left join training_progress p on p.activity_id = was.id and p.enrolment_id = en.id
                where a.version_id = nv.id) news on true""";

    private static final SortKeys SORTS =
            SortKeys.defaultingTo("-lastSeenAt").by("lastSeenAt", "en.last_seen_at", "timestamptz");

    private final Rows rows;
    private final TrainingVersions versions;
    private final ProgressMarks marks;
    private final Today today;

    Enrolments(Rows rows, TrainingVersions versions, ProgressMarks marks, Today today) {
        this.rows = rows;
        this.versions = versions;
        this.marks = marks;
        this.today = today;
    }

    Page<EnrolmentSummary> page(UUID person, EnrolmentFilter filter, PageRequest request) {
        Conditions where = new Conditions()
                .and("en.person_id = ?", person)
                .andOneOf("en.state", filter.state())
                .andIfGiven("t.community_id = ?", filter.communityId());
        if (filter.state().isEmpty()) {
            where.and("en.state <> 'LEFT'");
        }
        return new Listing<>(
                        "training-enrolments",
                        "en.*, t.kind, tv.title, tv.number, " + PERCENT
                                + ", la.id as last_id, la.title as last_name, case when ce.revoked_at is null then ce.certificate_code end"
                                + " as certificate_code",
                        "training_enrolment en join training t on t.id = en.training_id join training_version tv on tv.id = en.version_id"
                                + " left join training_activity la on la.id = en.last_activity_id" + CERTIFICATE,
                        "en.id",
                        SORTS,
                        EnrolmentSummary::of)
                .page(rows, where, request);
    }

    /** The path of somebody, which nobody else may read. */
    Optional<EnrolmentDetails> details(UUID person, UUID id) {
        return rows.one(
                this::details,
                "select en.*, tv.number, " + VersionContent.COLUMNS + ", nv.id as newer_id, nv.number as newer_number,"
                        + " nv.change_note as newer_note, news.changed, news.kept, ce.*, " + RENEWABLE + ", " + PERCENT
                        + ", " + SHARES
                        + " from training_enrolment en join training t on t.id = en.training_id"
                        + " join training_version tv on tv.id = en.version_id " + NEWER + CERTIFICATE
                        + " where en.id = ? and en.person_id = ?",
                today.now().plus(RENEWED_BEFORE),
                id,
                person);
    }

    private EnrolmentDetails details(Row row) throws SQLException {
        UUID id = row.uuid("id");
        UUID version = row.uuid("version_id");
        LearningPath path = LearningPath.of(versions.outline(version), marks.of(id));
        var state = row.constant("state", EnrolmentState.class);
        NewerVersion newer = row.uuidOrNull("newer_id") == null
                ? null
                : new NewerVersion(
                        row.uuid("newer_id"),
                        row.integer("newer_number"),
                        row.textOrNull("newer_note"),
                        row.texts("changed"),
                        row.integer("kept"));
        return new EnrolmentDetails(
                id,
                row.integer("version"),
                new Reference(row.uuid("training_id"), row.text("title")),
                version,
                row.integer("number"),
                state,
                row.integer("percent"),
                path.resume(row.uuidOrNull("last_activity_id")),
                VersionContent.prerequisites(row),
                conditions(row),
                path.modules(),
                newer,
                EnrolmentCertificate.ofNullable(row),
                row.bool("certificate_due"),
                row.instant("created_at"),
                row.instantOrNull("completed_at"),
                actions(state, newer != null, row.bool("renewable")));
    }

    private static List<EnrolmentAction> actions(EnrolmentState state, boolean newer, boolean renewable) {
        if (state == EnrolmentState.LEFT) {
            return List.of(EnrolmentAction.RESUME);
        }
        var actions = new ArrayList<>(List.of(EnrolmentAction.LEAVE));
        if (newer) {
            actions.add(EnrolmentAction.MOVE);
        }
        if (renewable) {
            actions.add(EnrolmentAction.RENEW);
        }
        return List.copyOf(actions);
    }

    private static List<PathCondition> conditions(Row row) throws SQLException {
        var conditions = new ArrayList<PathCondition>();
        conditions.add(
                PathCondition.of(CompletionKind.MODULES, row.integer("required_count"), row.integer("done_count")));
        if (row.integer("events_needed") > 0) {
            conditions.add(
                    PathCondition.of(CompletionKind.EVENTS, row.integer("events_needed"), row.integer("events_met")));
        }
        if (row.integer("contributions_needed") > 0) {
            conditions.add(PathCondition.of(
                    CompletionKind.CONTRIBUTIONS,
                    row.integer("contributions_needed"),
                    row.integer("contributions_met")));
        }
        return List.copyOf(conditions);
    }

    Optional<UUID> versionOf(UUID person, UUID id) {
        return rows.one(
                row -> row.uuid("version_id"),
                "select version_id from training_enrolment where id = ? and person_id = ?",
                id,
                person);
    }

    /** Somebody's own, held until the transaction ends: so what they do in two tabs is done one after the other. */
    Optional<TrainingEnrolment> own(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<TrainingEnrolment> of(UUID training, UUID person) {
        return find("trainingId = ?1 and personId = ?2", training, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The version that whoever enrols begins, and how many activities it asks for. */
    record Beginning(UUID versionId, int required) {}

    Optional<Beginning> beginning(UUID training) {
        return rows.one(
                row -> new Beginning(row.uuid("id"), row.integer("required")),
                "select v.id, " + REQUIRED
                        + " as required from training t join training_version v on v.id = t.current_id"
                        + " where t.id = ? and t.state = 'PUBLISHED'",
                training);
    }

    /** The training that new members of a community are enrolled in, unless this one already was. */
    Optional<UUID> wayIn(UUID community, UUID person) {
        return rows.one(
                row -> row.uuid("id"),
                "select t.id from training t where t.community_id = ? and t.way_in and t.state = 'PUBLISHED' and not exists"
                        + " (select from training_enrolment en where en.training_id = t.id and en.person_id = ?)",
                community,
                person);
    }

    /** Notes what somebody has before them; nothing else of the enrolment changes. @return whether it is theirs */
    boolean visit(UUID person, UUID id, UUID activity, Instant now) {
        return rows.update(
                        "update training_enrolment en set last_activity_id = ?, last_seen_at = ? where id = ? and person_id = ?"
                                + " and state <> 'LEFT' and exists (select from training_activity a where a.id = ?"
                                + " and a.version_id = en.version_id)",
                        activity,
                        now,
                        id,
                        person,
                        activity)
                == 1;
    }

    /** Whether events and contributions asked for are there; see {@link CompletionsJob} for those of other people. */
    boolean isShared(UUID id) {
        return rows.one(row -> true, READY + " and en.id = ?", id).isPresent();
    }

    /** Whether the version they are in gives a certificate that was never issued to them. */
    boolean lacksCertificate(UUID id) {
        return rows.one(
                        row -> true,
                        "select 1 from training_enrolment en join training_version tv on tv.id = en.version_id and tv.certified"
                                + " where en.id = ? and not exists (select from training_certificate c"
                                + " where c.enrolment_id = en.id and c.version_id = tv.id and c.renewal = en.renewals)",
                        id)
                .isPresent();
    }

    /** Enrolments of which everything is done now. */
    List<UUID> ready(int most) {
        return rows.all(
                row -> row.uuid("id"),
                READY
                        + " and (en.state = 'ACTIVE' or en.state = 'COMPLETED' and en.certificate_due) order by en.id limit ?",
                most);
    }

    private static final String READY = """
            select en.id from training_enrolment en join training t on t.id = en.training_id
                join training_version tv on tv.id = en.version_id
            where en.done_count = en.required_count
                and (tv.events_needed = 0 or tv.events_needed <= (select count(*) from registration r
                    join event e on e.id = r.event_id
                    where r.person_id = en.person_id and r.state = 'ATTENDED' and e.community_id = t.community_id))
                and (tv.contributions_needed = 0 or tv.contributions_needed <= (select count(*) from contribution c
                    where c.person_id = en.person_id and c.state = 'PUBLISHED' and c.community_id = t.community_id))
            """;
}
