package fr.essaim.shared.http;

import fr.essaim.shared.problem.ProblemException;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters one resource method declares, directly or through a record, with their types. */
final class DeclaredParameters {
    private record Declared(Class<?> type, boolean repeatable) {}

    private final Map<String, Declared> byName = new HashMap<>();

    private DeclaredParameters() {}

    static DeclaredParameters of(Class<?> resource, String methodName) {
        var parameters = new DeclaredParameters();
        for (Method method : resource.getDeclaredMethods()) {
            if (method.getName().equals(methodName) && !method.isSynthetic()) {
                Arrays.stream(method.getParameters()).forEach(parameters::add);
            }
        }
        return parameters;
    }

    private void add(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)
                && parameter.getType().isRecord()) {
            // A record component's annotations live on its field.
            for (Field field : parameter.getType().getDeclaredFields()) {
                add(field.getName(), field.getGenericType(), field);
            }
        } else {
            add(parameter.getName(), parameter.getParameterizedType(), parameter);
        }
    }

    private void add(String ownName, Type type, AnnotatedElement annotated) {
        var query = annotated.getAnnotation(RestQuery.class);
        if (query == null) {
            return;
        }
        String name = query.value().isEmpty() ? ownName : query.value();
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            byName.put(name, new Declared((Class<?>) generic.getActualTypeArguments()[0], true));
        } else {
            byName.put(name, new Declared((Class<?>) type, false));
        }
    }

    boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** Adds what is wrong with the values of a known parameter to {@code problem}; answers whether anything was. */
    boolean refuses(String name, List<String> values, ProblemException problem) {
        Declared parameter = byName.get(name);
        if (parameter == null) {
            return false;
        }
        if (!parameter.repeatable() && values.size() > 1) {
            problem.atParameter(name, "repeated-parameter");
            return true;
        }
        for (String value : values) {
            String fault = fault(parameter.type(), value);
            if (fault != null) {
                problem.atParameter(name, fault, constants(parameter.type()));
                return true;
            }
        }
        return false;
    }

    private static @Nullable String fault(Class<?> type, String value) {
        if (value.indexOf('\0') >= 0) {
            return "invalid";
        }
        try {
            if (type == Integer.class || type == int.class) {
                var ignored = Integer.parseInt(value);
            } else if (type == UUID.class) {
                return value.length() == 36 && UUID.fromString(value) != null ? null : "uuid";
            } else if (type == LocalDate.class) {
                var ignored = LocalDate.parse(value);
            } else if (type == Instant.class) {
                var ignored = Instant.parse(value);
            } else if (type == Boolean.class || type == boolean.class) {
                return value.equals("true") || value.equals("false") ? null : "boolean";
            } else if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                                .anyMatch(c -> ((Enum<?>) c).name().equals(value))
                        ? null
                        : "enum";
            }
            return null;
        } catch (NumberFormatException notANumber) {
            return "integer";
        } catch (IllegalArgumentException notAUuid) {
            return "uuid";
        } catch (DateTimeParseException notATime) {
            return type == LocalDate.class ? "date" : "instant";
        }
    }

    private static String constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(c -> ((Enum<?>) c).name())
                        .collect(Collectors.joining(", "))
                : "";
    }
}
