package fr.essaim.people;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A region of the IANA time zone database, such as {@code America/Guadeloupe}: not an offset, which knows no history. */
@Documented
@Constraint(validatedBy = TimeZone.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface TimeZone {
    String message() default "time-zone";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself. */
    class Check implements ConstraintValidator<TimeZone, @Nullable String> {
        @Override
        public boolean isValid(@Nullable String zone, ConstraintValidatorContext context) {
            return zone == null || isRegion(zone);
        }

        static boolean isRegion(String zone) {
            return zone.indexOf('/') > 0
                    && !zone.startsWith("SystemV/")
                    && !zone.startsWith("Etc/")
                    && ZoneId.getAvailableZoneIds().contains(zone);
        }
    }
}
