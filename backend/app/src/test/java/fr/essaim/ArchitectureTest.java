package fr.essaim;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** The walls of the house; docs/adr/0002 says why they stand where they do. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("fr/essaim/stack"))
            .importPackages("fr.essaim");

    private static final String SHARED = "fr.essaim.shared..";
    private static final int MOST_COLLABORATORS = 5;

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        slices().matching("fr.essaim.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void sharedPackagesDoNotDependOnEachOtherInCircles() {
        slices().matching("fr.essaim.shared.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void sharedDependsOnNoFeature() {
        noClasses()
                .that(resideInAPackage(SHARED))
                .should()
                .dependOnClassesThat(resideInAPackage("fr.essaim..").and(not(resideInAPackage(SHARED))))
                .check(CODE);
    }

    @Test
    void onlyResourcesAndSharedSpeakHttp() {
        noClasses()
                .that(not(simpleNameEndingWith("Resource")).and(not(resideInAPackage(SHARED))))
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))
                .check(CODE);
    }

    @Test
    void onlyServicesOpenTransactions() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(simpleNameEndingWith("Service"))
                .check(CODE);
        noClasses()
                .that(not(simpleNameEndingWith("Service")))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CODE);
    }

    @Test
    void entitiesStayBehindTheirServices() {
        noClasses()
                .that(simpleNameEndingWith("Resource"))
                .should()
                .dependOnClassesThat(annotatedEntity())
                .check(CODE);
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        endpoints().should(beGuarded()).check(CODE);
    }

    @Test
    void everyEndpointIsDescribedInTheContract() {
        endpoints().should().beAnnotatedWith(Operation.class).check(CODE);
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        noFields().should().beAnnotatedWith(Inject.class).check(CODE);
    }

    @Test
    void noClassNeedsTooManyCollaborators() {
        classes()
                .that(simpleNameEndingWith("Service").or(simpleNameEndingWith("Resource")))
                .should(haveAtMostFiveCollaborators())
                .check(CODE);
    }

    @Test
    void thePresentComesFromTheClock() {
        for (Class<?> time : Set.of(
                Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(time, "now").check(CODE);
        }
        noClasses()
                .that(not(simpleNameEndingWith("SystemClock")))
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(CODE);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CODE);
    }

    @Test
    void namesSayWhatAThingIs() {
        for (String vague : Set.of("Impl", "Manager", "Helper", "Util", "Utils", "DAO", "DTO", "Dto")) {
            noClasses().should().haveSimpleNameEndingWith(vague).check(CODE);
        }
    }

    @Test
    void entityFieldsArePrivate() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .check(CODE);
    }

    private static GivenMethodsConjunction endpoints() {
        return methods().that(DescribedPredicate.describe("are endpoints", ArchitectureTest::isEndpoint));
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static ArchCondition<JavaMethod> beGuarded() {
        return new ArchCondition<>("carry @PermitAll or @RolesAllowed, themselves or by their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean guarded = method.isAnnotatedWith(PermitAll.class)
                        || method.isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class);
                events.add(new SimpleConditionEvent(
                        method, guarded, method.getFullName() + (guarded ? " is guarded" : " is not guarded")));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAtMostFiveCollaborators() {
        return new ArchCondition<>("have at most %d collaborators".formatted(MOST_COLLABORATORS)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().forEach(constructor -> {
                    int count = constructor.getRawParameterTypes().size();
                    events.add(new SimpleConditionEvent(
                            type, count <= MOST_COLLABORATORS, type.getName() + " takes " + count));
                });
            }
        };
    }

    private static DescribedPredicate<JavaClass> annotatedEntity() {
        return DescribedPredicate.describe("are entities", type -> type.isAnnotatedWith(Entity.class));
    }
}
