package fr.essaim.records;

import fr.essaim.attachments.AttachmentOwner;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Answers for the files of records: those of what is being written are for who reads it alone. */
@ApplicationScoped
class RecordAttachments implements AttachmentOwner {
    static final String KIND = "EXPERIENCE_RECORD";

    private final ExperienceRecords records;
    private final Today today;

    RecordAttachments(ExperienceRecords records, Today today) {
        this.records = records;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Actor actor, UUID owner, UUID attachment) {
        var published = "x.state <> 'WITHDRAWN' and exists (select from experience_version v where v.record_id = x.id"
                + " and jsonb_exists(v.content -> 'attachmentIds', ?))";
        var where = RecordReader.visible(actor, today)
                .and(RecordReader.readsWriting(actor) + " or " + published, attachment.toString());
        return !records.among(actor, where, List.of(owner)).isEmpty();
    }

    @Override
    public boolean mayRevise(Actor actor, UUID owner) {
        var where = RecordReader.visible(actor, today).and(RecordReader.writes(actor));
        return !records.among(actor, where, List.of(owner)).isEmpty();
    }
}
