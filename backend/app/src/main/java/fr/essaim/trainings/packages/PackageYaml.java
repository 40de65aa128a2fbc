package fr.essaim.trainings.packages;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** YAML as packages have it: plain values, no tags, no aliases, nothing unknown; always written the same way. */
final class PackageYaml {
    private static final int DEEPEST = 12;
    private static final int LONGEST = 2_000_000;

    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .loaderOptions(strict())
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PackageYaml() {}

    private static LoaderOptions strict() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LONGEST);
        options.setAllowDuplicateKeys(false);
        return options;
    }

    static <T> T read(String text, Class<T> type) throws JsonProcessingException {
        requirePlain(text);
        T value = YAML.readValue(text, type);
        if (value == null) {
            throw new JsonParseException(null, "empty");
        }
        return value;
    }

    /** Jackson passes over tags and gives the names of aliases for their values: neither is asked to. */
    private static void requirePlain(String text) throws JsonProcessingException {
        int depth = 0;
        try {
            for (Event event : new Yaml(strict()).parse(new StringReader(text))) {
                boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                        || (event instanceof CollectionStartEvent start && start.getTag() != null);
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                if (tagged || event instanceof AliasEvent || depth > DEEPEST) {
                    throw fault(event.getStartMark());
                }
            }
        } catch (MarkedYAMLException unreadable) {
            throw fault(unreadable.getProblemMark());
        } catch (YAMLException unreadable) {
            throw fault(null);
        }
    }

    private static JsonParseException fault(@Nullable Mark mark) {
        int line = mark == null ? 1 : mark.getLine() + 1;
        return new JsonParseException(null, "not plain", new JsonLocation(ContentReference.unknown(), -1, line, 1));
    }

    static String write(Object value) {
        try {
            return YAML.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What we write are records", e);
        }
    }
}
