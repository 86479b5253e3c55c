package kith.app.internal.imports;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String added;
    public static String again;
    public static String allFiles;
    public static String before;
    public static String canceled;
    public static String changedSince;
    public static String choose;
    public static String contact;
    public static String contactFiles;
    public static String detailAdded;
    public static String detailDiffers;
    public static String detailRecognized;
    public static String detailRelations;
    public static String detailSameName;
    public static String detailTwice;
    public static String detailUnchanged;
    public static String details;
    public static String detailsDone;
    public static String done;
    public static String doneHint;
    public static String encoding;
    public static String encodingDetect;
    public static String encodingTip;
    public static String failed;
    public static String field;
    public static String file;
    public static String filesDescription;
    public static String filesLabel;
    public static String here;
    public static String importing;
    public static String inFile;
    public static String invalidName;
    public static String kept;
    public static String kind;
    public static String line;
    public static String nobodyNew;
    public static String nobodyNewHint;
    public static String nobodyUnchanged;
    public static String nobodyUnchangedHint;
    public static String noNetwork;
    public static String noRemarks;
    public static String noRemarksHint;
    public static String note;
    public static String nothing;
    public static String nothingDifferent;
    public static String nothingDifferentHint;
    public static String outcome;
    public static String part;
    public static String partAdded;
    public static String partDifferent;
    public static String partNew;
    public static String partRemarks;
    public static String partUnchanged;
    public static String place;
    public static String preferFile;
    public static String preferLabel;
    public static String preferMine;
    public static String preferNewer;
    public static String previewDescription;
    public static String previewTitle;
    public static String recognized;
    public static String rejected;
    public static String relations;
    public static String remark;
    public static String summary;
    public static String summaryLeftOut;
    public static String summaryOneValue;
    public static String summaryValues;
    public static String taken;
    public static String tickAll;
    public static String tickNone;
    public static String title;
    public static String willBeAdded;
    public static String willBeKept;
    public static String willBeTaken;
    public static String willNotBeAdded;

    static {
        initializeMessages("kith.app.internal.imports.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
