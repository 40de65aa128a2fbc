package fr.essaim.shared.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.persistence.AttributeConverter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is always read and written whole, kept as JSON in a text column.
 *
 * @param <T> made of records
 */
public abstract class JsonText<T> implements AttributeConverter<@Nullable T, @Nullable String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JavaType type;

    protected JsonText(Function<TypeFactory, JavaType> type) {
        this.type = type.apply(JSON.getTypeFactory());
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept value must be serialisable", e);
        }
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : JSON.readValue(column, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The column holds what was written to it", e);
        }
    }
}
