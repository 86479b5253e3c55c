package kith.contacts.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String about;
    public static String acquaintance;
    public static String additionalNames;
    public static String addMeeting;
    public static String addOrganization;
    public static String addPerson;
    public static String address;
    public static String addresses;
    public static String addTag;
    public static String addTagQuestion;
    public static String affiliation;
    public static String affiliations;
    public static String allOrganizations;
    public static String allPeople;
    public static String anniversary;
    public static String ask;
    public static String askMet;
    public static String askNextTime;
    public static String askOpen;
    public static String asks;
    public static String asksAndOffers;
    public static String askWithdrawn;
    public static String birthday;
    public static String cadence;
    public static String changeCadence;
    public static String city;
    public static String close;
    public static String closeness;
    public static String colleague;
    public static String country;
    public static String degree;
    public static String duplicates;
    public static String editList;
    public static String editListNamed;
    public static String education;
    public static String email;
    public static String emailAddress;
    public static String everyDays;
    public static String everyMonth;
    public static String everyMonths;
    public static String everyWeek;
    public static String everyWeeks;
    public static String familyName;
    public static String field;
    public static String filterOrganizations;
    public static String filterPeople;
    public static String firstMeeting;
    public static String from;
    public static String givenName;
    public static String howWeMet;
    public static String industry;
    public static String interests;
    public static String kindHint;
    public static String languages;
    public static String lastContact;
    public static String link;
    public static String listName;
    public static String listOfOrganizations;
    public static String listOfPeople;
    public static String listQuery;
    public static String messaging;
    public static String name;
    public static String nameAndDates;
    public static String namePrefix;
    public static String nameSuffix;
    public static String never;
    public static String newOrganization;
    public static String newPerson;
    public static String nicknames;
    public static String nobody;
    public static String nobodyFound;
    public static String nobodyFoundHint;
    public static String nobodyHint;
    public static String nobodyInList;
    public static String nobodyInListHint;
    public static String noCadence;
    public static String noOrganizations;
    public static String noOrganizationsHint;
    public static String notes;
    public static String offer;
    public static String offers;
    public static String organization;
    public static String organizations;
    public static String partOf;
    public static String passions;
    public static String passionsAndPursuits;
    public static String people;
    public static String phone;
    public static String phoneNumber;
    public static String place;
    public static String postalAddress;
    public static String postalCode;
    public static String preferred;
    public static String professionalFriend;
    public static String profile;
    public static String pronouns;
    public static String pursuits;
    public static String reach;
    public static String recent;
    public static String region;
    public static String removeTag;
    public static String removeTagQuestion;
    public static String saveList;
    public static String saveListNamed;
    public static String school;
    public static String setCadence;
    public static String setCadenceQuestion;
    public static String setOrganization;
    public static String setOrganizationQuestion;
    public static String smartLists;
    public static String stayingInTouch;
    public static String street;
    public static String tags;
    public static String tagsHint;
    public static String through;
    public static String title;
    public static String to;
    public static String unnamedOrganization;
    public static String unnamedPerson;
    public static String unstated;
    public static String web;
    public static String webPage;
    public static String when;
    public static String work;

    static {
        initializeMessages("kith.contacts.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
