package fr.essaim.shared.pdf;

import com.openhtmltopdf.extend.FSStream;
import fr.essaim.shared.richtext.OwnImages;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The images of one document, held while it is laid out under addresses that lead nowhere else. */
final class PlacedImages {
    static final String SCHEME = "placed";

    private static final int MOST = 40;

    private final Function<UUID, Optional<byte[]>> images;
    private final Map<String, byte[]> placed = new HashMap<>();

    PlacedImages(Function<UUID, Optional<byte[]>> images) {
        this.images = images;
    }

    /** The address to lay an image out by; empty when it can't be shown. */
    Optional<String> place(String source) {
        Optional<UUID> ours = OwnImages.at(source);
        if (ours.isEmpty() || placed.size() >= MOST) {
            return Optional.empty();
        }
        UUID id = ours.get();
        String address = SCHEME + ":" + id;
        if (!placed.containsKey(address)) {
            images.apply(id).ifPresent(bytes -> placed.put(address, bytes));
        }
        return placed.containsKey(address) ? Optional.of(address) : Optional.empty();
    }

    boolean holds(@Nullable String address) {
        return address != null && placed.containsKey(address);
    }

    FSStream open(String address) {
        byte[] bytes = placed.getOrDefault(address, new byte[0]);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
