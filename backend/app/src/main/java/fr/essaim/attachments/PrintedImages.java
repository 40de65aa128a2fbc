package fr.essaim.attachments;

import fr.essaim.shared.files.FileKey;
import fr.essaim.shared.files.FileStore;
import fr.essaim.shared.pdf.PdfImages;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Images for documents: those whose reader may read them, as far as laying one out costs little. */
@ApplicationScoped
class PrintedImages implements PdfImages {
    private static final Set<String> PRINTABLE = Set.of("image/png", "image/jpeg");
    private static final long MOST_BYTES = 4_000_000;

    /** A file of a few bytes may unfold to gigabytes: its size is read before its points. */
    private static final long MOST_POINTS = 12_000_000;

    private final AttachmentService attachments;
    private final FileStore store;

    PrintedImages(AttachmentService attachments, FileStore store) {
        this.attachments = attachments;
        this.store = store;
    }

    @Override
    public Optional<byte[]> find(Actor actor, UUID attachment) {
        try {
            AttachmentDetails image = attachments.readable(actor, attachment);
            return PRINTABLE.contains(image.mediaType()) && image.size() <= MOST_BYTES
                    ? Optional.of(bytes(image)).filter(PrintedImages::isSmall)
                    : Optional.empty();
        } catch (ProblemException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private byte[] bytes(AttachmentDetails image) throws IOException {
        try (var content = store.open(FileKey.content(image.sha256()), 0, image.size())) {
            return content.readAllBytes();
        }
    }

    private static boolean isSmall(byte[] bytes) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_POINTS;
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            return false;
        }
    }
}
