package fr.essaim.attachments;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.FileSender;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class AttachmentChanges implements Changes {
    private static final byte[] TEXT = Samples.of("txt");

    private final Api staff = Api.as(Tokens.staff());
    private final FileSender sender = new FileSender(staff);

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "beginUpload", () -> () -> staff.post("uploads", Map.of("fileName", "a.txt", "size", TEXT.length)),
                "completeUpload",
                        () -> {
                            UUID upload = sender.begin("a.txt", TEXT.length);
                            sender.chunk(upload, 0, TEXT).then().statusCode(200);
                            return () -> sender.complete(upload, Map.of());
                        },
                "abandonUpload",
                        () -> {
                            UUID upload = sender.begin("a.txt", TEXT.length);
                            return () -> staff.request().delete("uploads/" + upload);
                        },
                "updateAttachment",
                        () -> {
                            UUID attachment = sender.send("a.txt", TEXT);
                            return () -> staff.put("attachments/" + attachment, Map.of("licence", "CC-BY-4.0"));
                        },
                "deleteAttachment",
                        () -> {
                            UUID attachment = sender.send("a.txt", TEXT);
                            return () -> staff.request().delete("attachments/" + attachment);
                        });
    }
}
