using Funnel.Domain.Conditions;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about a contact.</summary>
public static class ContactColumns
{
    /// <summary>The day of the contact.</summary>
    public static DateColumn<ContactFacts> ContactOn { get; } =
        new("contact_on", new("跟进日期", "contact"), f => f.ContactOn);

    /// <summary>The card's filing date.</summary>
    public static DateColumn<ContactFacts> FiledOn { get; } = new("filed_on", new("留档日期", "filed on"), f => f.FiledOn);

    /// <summary>The day the card was delivered or lost.</summary>
    public static DateColumn<ContactFacts> ClosedOn { get; } = new("closed_on", new("结案日期", "closed"), f => f.ClosedOn);

    /// <summary>Whether the level after the contact is better than before.</summary>
    public static FlagColumn<ContactFacts> HasRaisedLevel { get; } =
        new("has_raised_level", new("级别提升", "level raised"), f => f.HasRaisedLevel);

    /// <summary>Whether the level after the contact is worse than before.</summary>
    public static FlagColumn<ContactFacts> HasLoweredLevel { get; } =
        new("has_lowered_level", new("级别下降", "level lowered"), f => f.HasLoweredLevel);

    /// <summary>How the contact took place.</summary>
    public static CodeColumn<ContactFacts, ContactManner> Manner { get; } =
        new("manner", new("跟进方式", "manner of contact"), f => f.Manner, ContactManners.All);

    /// <summary>Who made the contact.</summary>
    public static IdColumn<ContactFacts, ConsultantId> Doer { get; } =
        new("doer", new("跟进顾问", "contact by"), f => f.Doer, id => id.Value, text => new(text));
}
