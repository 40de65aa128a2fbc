package fr.essaim.attachments;

import fr.essaim.testing.Api;
import fr.essaim.testing.FileSender;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class AttachmentReads implements Reads {
    /** Nobody else reads a file on its way, nor one that no object owns. */
    private final FileSender admin = new FileSender(Api.as(Tokens.admin()));

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getUpload", () -> "uploads/" + admin.begin("a.txt", 10),
                "getAttachment", () -> "attachments/" + attachment(),
                "downloadAttachment", () -> "attachments/" + attachment() + "/content",
                "listLicences", () -> "licences");
    }

    private UUID attachment() {
        return admin.send("a.txt", Samples.of("txt"));
    }
}
