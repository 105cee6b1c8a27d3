using Funnel.Domain.Wording;

namespace Funnel.Domain.Contacts;

/// <summary>Codes and names of the single contents; a record with several lists several codes.</summary>
public static class ContactContentsCodes
{
    /// <summary>The three contents, as in GPS 3; <see cref="ContactContents.None"/> has no code.</summary>
    public static CodeBook<ContactContents> All { get; } = new(
        (ContactContents.Presentation, "presentation", new("车辆介绍", "vehicle presentation")),
        (ContactContents.Negotiation, "negotiation", new("价格谈判", "price negotiation")),
        (ContactContents.TestDrive, "test-drive", new("试乘试驾", "test drive")));

    /// <summary>
    /// The single contents of a combination, in the order of the list; none for <see cref="ContactContents.None"/>.
    /// </summary>
    public static IEnumerable<ContactContents> SinglesIn(ContactContents contents) =>
        All.Values.Where(single => contents.HasFlag(single));
}
