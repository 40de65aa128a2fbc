package fr.essaim.resources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Content as it lies in a JSON column. */
@Converter
class ContentJson implements AttributeConverter<@Nullable ResourceContent, @Nullable String> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ResourceContent content) {
        return content == null ? null : write(content);
    }

    @Override
    public @Nullable ResourceContent convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : read(json);
    }

    static String write(ResourceContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Content must be serialisable", e);
        }
    }

    static ResourceContent read(String json) {
        try {
            return JSON.readValue(json, ResourceContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What we wrote must be readable", e);
        }
    }
}
