using Funnel.Domain.Contacts;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>What a conversation covered.</summary>
internal static class ContentsField
{
    public static SeveralField<ContactContents> Covered { get; } =
        new("contents", FieldTexts.Contents, Codes.Of<ContactContents>());

    public static ContactContents Read(FormReading reading) =>
        reading.Values(Covered).Aggregate(ContactContents.None, (all, one) => all | one);
}
