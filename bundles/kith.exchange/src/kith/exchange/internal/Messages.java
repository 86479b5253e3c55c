package kith.exchange.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String addedBeside;
    public static String adviceCalendar;
    public static String adviceGoogle;
    public static String adviceJson;
    public static String adviceLdif;
    public static String adviceLinkedInZip;
    public static String adviceMail;
    public static String adviceMarkup;
    public static String adviceNetwork;
    public static String adviceOnVCard;
    public static String adviceOtherLinkedIn;
    public static String adviceOutlook;
    public static String adviceSpreadsheet;
    public static String adviceTable;
    public static String adviceThunderbird;
    public static String adviceZip;
    public static String besideAddress;
    public static String besideAddressBut;
    public static String besideName;
    public static String besideUid;
    public static String bytesReplaced;
    public static String cardCutOff;
    public static String cardsEnclosed;
    public static String cardTooBig;
    public static String cardTooLong;
    public static String cardUnreadable;
    public static String cardWithoutBegin;
    public static String cardWithoutEnd;
    public static String cardWithoutName;
    public static String charsetUnknown;
    public static String codePageDetected;
    public static String codePageNamed;
    public static String columnsNotTaken;
    public static String dateAgain;
    public static String dateUnread;
    public static String empty;
    public static String emptyCard;
    public static String folder;
    public static String formatFailed;
    public static String headerTooLong;
    public static String importFile;
    public static String importFiles;
    public static String kindOther;
    public static String lineContinues;
    public static String lineKept;
    public static String lineRepaired;
    public static String lineTooLong;
    public static String listEmpty;
    public static String listTaken;
    public static String listWithMissing;
    public static String listWithoutName;
    public static String merged;
    public static String mergedAs;
    public static String missing;
    public static String nameAndSummary;
    public static String noFile;
    public static String noPermission;
    public static String noRows;
    public static String notOfFormat;
    public static String otherBirthday;
    public static String otherName;
    public static String otherUid;
    public static String outsideCard;
    public static String pasted;
    public static String personOnCompanyCard;
    public static String picture;
    public static String pictureCutOff;
    public static String pictureKilobytes;
    public static String pictureUnread;
    public static String recognizedByAddress;
    public static String recognizedByConnection;
    public static String recognizedByContent;
    public static String recognizedByName;
    public static String recognizedByUid;
    public static String rowUnreadable;
    public static String rowWithFurtherCells;
    public static String rowWithOpenQuote;
    public static String rowWithoutName;
    public static String rowWithReplacedBytes;
    public static String rowWithTooManyCells;
    public static String textTooLong;
    public static String tooMany;
    public static String tooManyNotices;
    public static String unknownFormat;
    public static String valueAdded;
    public static String valueEmpty;
    public static String valueKept;
    public static String valueTaken;
    public static String willBeAddedBeside;

    static {
        initializeMessages("kith.exchange.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
