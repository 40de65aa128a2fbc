package fr.essaim.kits.exports;

import fr.essaim.shared.richtext.OwnImages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The images of one book: those of ours that its reader may see. */
final class BookImages {
    private static final int MOST = 40;
    private static final byte FIRST_OF_PNG = (byte) 0x89;

    private final Function<UUID, Optional<byte[]>> images;
    private final Map<UUID, byte[]> placed = new LinkedHashMap<>();

    /** @param images PNG or JPEG */
    BookImages(Function<UUID, Optional<byte[]>> images) {
        this.images = images;
    }

    /** The name of its file in the book; empty when it can't be shown. */
    Optional<String> place(String source) {
        return OwnImages.at(source).filter(this::holds).map(this::name);
    }

    private boolean holds(UUID id) {
        if (!placed.containsKey(id) && placed.size() < MOST) {
            images.apply(id).ifPresent(bytes -> placed.put(id, bytes));
        }
        return placed.containsKey(id);
    }

    List<Book.Image> listed() {
        return placed.keySet().stream()
                .map(id -> new Book.Image("i" + id, name(id), isPng(id) ? "image/png" : "image/jpeg"))
                .toList();
    }

    Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        placed.forEach((id, bytes) -> files.put(name(id), bytes));
        return files;
    }

    private String name(UUID id) {
        return id + (isPng(id) ? ".png" : ".jpg");
    }

    private boolean isPng(UUID id) {
        byte[] bytes = placed.getOrDefault(id, new byte[0]);
        return bytes.length > 0 && bytes[0] == FIRST_OF_PNG;
    }
}
