package fr.essaim.geography.importing;

import fr.essaim.geography.GeoUnitKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a vintage's file, in order, with the form of their values. {@code backend/geography/README.md} says what they mean. */
enum Column {
    KIND("[A-Z_]+"),
    CODE("[0-9AB]{2,9}"),
    NAME("\\S|\\S.{0,198}\\S"),
    SIREN("[0-9]{9}"),
    POPULATION("0|[1-9][0-9]{0,8}"),
    LATITUDE("-?([0-8]?[0-9](\\.[0-9]{1,7})?|90)"),
    LONGITUDE("-?((1[0-7][0-9]|[0-9]{1,2})(\\.[0-9]{1,7})?|180)"),
    REGION("[0-9]{2,3}"),
    DEPARTEMENT("[0-9][0-9AB][0-9]?"),
    ARRONDISSEMENT("[0-9][0-9AB][0-9]{1,2}"),
    EPCI("[0-9]{9}"),
    EPT("[0-9]{9}"),
    COMMUNE("[0-9][0-9AB][0-9]{3}"),
    LEGAL_FORM("[A-Z0-9]{2,5}"),
    TAX_REGIME("FPU|FA"),
    POSTAL_CODES(listOf("[0-9]{5}")),
    FORMER_CODES(listOf("[0-9][0-9AB][0-9]{3}")),
    PREDECESSORS(listOf("[A-Z_]+:[0-9AB]{2,9}"));

    private static final Set<Column> OF_EVERY_KIND =
            EnumSet.of(KIND, CODE, NAME, SIREN, POPULATION, LATITUDE, LONGITUDE, PREDECESSORS);

    private final Pattern form;

    Column(String form) {
        this.form = Pattern.compile(form);
    }

    private static String listOf(String item) {
        return item + "( " + item + ")*";
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(Column::header).toList();
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean accepts(String value) {
        return form.matcher(value).matches();
    }

    /** What a line of this kind must fill. */
    static Set<Column> required(GeoUnitKind kind) {
        Set<Column> required = EnumSet.of(KIND, CODE, NAME);
        required.addAll(
                switch (kind) {
                    case REGION -> Set.of();
                    case DEPARTEMENT -> Set.of(REGION);
                    case EPCI -> Set.of(SIREN, LEGAL_FORM, TAX_REGIME);
                    case EPT -> Set.of(SIREN, LEGAL_FORM);
                    case ARRONDISSEMENT, COMMUNE -> Set.of(REGION, DEPARTEMENT);
                    case DELEGATED_COMMUNE, ASSOCIATED_COMMUNE, MUNICIPAL_ARRONDISSEMENT ->
                        Set.of(REGION, DEPARTEMENT, COMMUNE);
                });
        return required;
    }

    /** What a line of this kind may fill. */
    static Set<Column> allowed(GeoUnitKind kind) {
        Set<Column> allowed = EnumSet.copyOf(OF_EVERY_KIND);
        allowed.addAll(required(kind));
        allowed.addAll(
                switch (kind) {
                    case COMMUNE -> Set.of(ARRONDISSEMENT, EPCI, EPT, POSTAL_CODES, FORMER_CODES);
                    case MUNICIPAL_ARRONDISSEMENT -> Set.of(ARRONDISSEMENT, POSTAL_CODES);
                    case DELEGATED_COMMUNE, ASSOCIATED_COMMUNE -> Set.of(ARRONDISSEMENT);
                    case EPT -> Set.of(TAX_REGIME);
                    case REGION, DEPARTEMENT, ARRONDISSEMENT, EPCI -> Set.of();
                });
        return allowed;
    }

    /** The kind of unit a value of this column names. */
    GeoUnitKind parentKind() {
        return GeoUnitKind.valueOf(name());
    }

    static final Set<Column> PARENTS = EnumSet.of(REGION, DEPARTEMENT, ARRONDISSEMENT, EPCI, EPT, COMMUNE);
}
