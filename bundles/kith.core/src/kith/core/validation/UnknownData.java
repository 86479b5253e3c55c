package kith.core.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import kith.core.validation.Findings.Place;
import kith.model.KithPackage.Literals;
import kith.model.UnknownExtension;

/** Data whose plug-in is not installed: nothing is wrong with it, but the user should know that there is more. */
final class UnknownData implements Rule {

    @Override
    public void check(Findings findings) {
        List<EObject> extensions = findings.entity().getExtensions();
        for (int i = 0; i < extensions.size(); i++) {
            if (extensions.get(i) instanceof UnknownExtension unknown) {
                findings.inform("extension", new Place(Literals.ENTITY__EXTENSIONS, i),
                        NLS.bind(Messages.unknownData, unknown.getTypeName(), unknown.getNsUri()));
            }
        }
    }
}
