package fr.essaim.geography.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.geography.GeoUnitKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a vintage's file must be, as {@code geography-<year>.json} beside it says. */
@JsonIgnoreProperties({"packages", "licences", "limits", "sample"})
record Manifest(
        int format,
        int vintage,
        @Nullable Integer previous,
        String file,
        int rows,
        long bytes,
        String sha256,
        Map<GeoUnitKind, Integer> counts,
        String source) {
    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES, false)
            .configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, true);

    static Manifest read(Path path) throws IOException {
        Manifest manifest;
        try {
            manifest = JSON.readValue(Files.readString(path), Manifest.class);
        } catch (JsonProcessingException e) {
            throw BrokenGeography.at(
                    path, e.getLocation() == null ? 1 : e.getLocation().getLineNr(), e.getOriginalMessage());
        }
        manifest.requireSound(path);
        return manifest;
    }

    @SuppressWarnings("ConstantValue") // a member that is missing in the JSON arrives as null
    private void requireSound(Path path) {
        if (format != FORMAT) {
            throw BrokenGeography.in(path, "format " + format + " is not known, " + FORMAT + " is");
        }
        if (file == null || sha256 == null || counts == null || source == null) {
            throw BrokenGeography.in(path, "file, sha256, counts and source are needed");
        }
        if (vintage < 1900 || vintage > 2999) {
            throw BrokenGeography.in(path, "vintage " + vintage + " is no year");
        }
        if (!path.getFileName().toString().equals("geography-" + vintage + ".json")) {
            throw BrokenGeography.in(path, "the name does not fit its vintage " + vintage);
        }
        if (!file.equals("geography-" + vintage + ".csv")) {
            throw BrokenGeography.in(path, "its file must be geography-" + vintage + ".csv");
        }
        if (previous != null && previous >= vintage) {
            throw BrokenGeography.in(path, "a cycle: vintage " + vintage + " follows on " + previous);
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw BrokenGeography.in(path, "sha256 is no SHA-256 checksum");
        }
    }
}
