using Funnel.Domain.Conditions;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Facts;

/// <summary>Whose number a figure is when figures are by consultant (domain §6, ours 2).</summary>
public static class Credits
{
    /// <summary>持卡顾问: the owner of the card at the end of the period's last known day.</summary>
    public static Credit Owner { get; } = new("owner", new("持卡顾问", "owner"));

    /// <summary>期初持卡顾问: the owner at the end of the day before the period.</summary>
    public static Credit OwnerBefore { get; } = new("owner-before", new("期初持卡顾问", "owner before"));

    /// <summary>留档顾问: who filed the card, whoever has it now.</summary>
    public static Credit Filer { get; } = new("filer", new("留档顾问", "filer"));

    /// <summary>经办顾问: who is on the record.</summary>
    public static Credit Doer { get; } = new("doer", new("经办顾问", "doer"));

    /// <summary>当日持卡顾问: the owner at the end of the day it happened or was due.</summary>
    public static Credit OwnerThen { get; } = new("owner-then", new("当日持卡顾问", "owner then"));

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Credit> All { get; } = [Owner, OwnerBefore, Filer, Doer, OwnerThen];

    private static Phrase FilersAndOwners { get; } = new(
        "新增有望客户计入留档顾问，比率与库存计入期末持卡顾问。",
        "New prospects count for who filed them, rates and stock for who owns the cards on the last day.");

    /// <summary>
    /// What the heading of a table by consultant says where some of its figures count for who filed a card and others
    /// for who owns it (ours); null where there is nothing to tell apart.
    /// </summary>
    /// <param name="by">The dimensions that make a group.</param>
    /// <param name="shown">The credits of the figures in the table.</param>
    public static Phrase? NoteOn(IEnumerable<Dimension> by, IEnumerable<Credit?> shown)
    {
        ArgumentNullException.ThrowIfNull(by);
        HashSet<Credit?> credits = [.. shown];
        return by.Contains(Dimensions.Consultant) && credits.Contains(Filer) && credits.Contains(Owner)
            ? FilersAndOwners
            : null;
    }
}
