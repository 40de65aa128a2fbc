package fr.essaim.geography.importing;

import fr.essaim.geography.GeoUnitKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the units of one vintage fit together, and fit those of the vintage before. */
final class VintageCheck {
    private final VintageFile source;
    private final Map<String, UnitLine> byKey = new HashMap<>();

    private VintageCheck(VintageFile source) {
        this.source = source;
    }

    /**
     * @param before the keys of the vintage before; null when it is neither loaded nor to be: links to it are then taken on trust
     * @return the keys of this vintage
     * @throws BrokenGeography naming the first line at fault
     */
    static Set<String> of(VintageFile source, List<UnitLine> units, @Nullable Set<String> before) {
        var check = new VintageCheck(source);
        for (UnitLine unit : units) {
            UnitLine twin = check.byKey.putIfAbsent(unit.key(), unit);
            if (twin != null) {
                throw check.fault(unit, unit.key() + " is already on line " + twin.line());
            }
        }
        for (UnitLine unit : units) {
            check.parents(unit);
            check.formerCodes(unit);
            check.predecessors(unit, before);
        }
        return check.byKey.keySet();
    }

    private void parents(UnitLine unit) {
        for (Column column : Column.PARENTS) {
            unit.value(column).ifPresent(code -> {
                UnitLine parent = byKey.get(column.parentKind() + ":" + code);
                if (parent == null) {
                    throw fault(unit, "its " + column.header() + " " + code + " is not in the file");
                }
                sameAs(unit, parent, Column.REGION);
                sameAs(unit, parent, Column.DEPARTEMENT);
            });
        }
    }

    private void sameAs(UnitLine unit, UnitLine parent, Column column) {
        parent.value(column).ifPresent(code -> {
            if (!unit.value(column).equals(parent.value(column))) {
                throw fault(unit, "its " + column.header() + " is not that of " + parent.key() + ", " + code);
            }
        });
    }

    private void formerCodes(UnitLine unit) {
        for (String code : unit.list(Column.FORMER_CODES)) {
            UnitLine inUse = byKey.get(GeoUnitKind.COMMUNE + ":" + code);
            if (inUse != null) {
                throw fault(unit, "a cycle: its former code " + code + " is in use on line " + inUse.line());
            }
        }
    }

    private void predecessors(UnitLine unit, @Nullable Set<String> before) {
        List<String> predecessors = unit.list(Column.PREDECESSORS);
        Integer previous = source.manifest().previous();
        if (!predecessors.isEmpty() && previous == null) {
            throw fault(unit, "predecessors, but the manifest names no previous vintage");
        }
        for (String predecessor : predecessors) {
            if (predecessor.equals(unit.key())) {
                throw fault(unit, "a cycle: it is its own predecessor");
            }
            if (before != null && !before.contains(predecessor)) {
                throw fault(unit, "its predecessor " + predecessor + " is not in vintage " + previous);
            }
        }
    }

    private BrokenGeography fault(UnitLine unit, String fault) {
        return BrokenGeography.at(source.file(), unit.line(), fault);
    }
}
