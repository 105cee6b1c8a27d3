using Funnel.Domain.Contacts;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.FollowUp;

/// <summary>What the record of a call or contact must hold.</summary>
/// <param name="Name">The name in zh and en.</param>
/// <param name="Required">The elements every record must hold.</param>
/// <param name="Source">Where they come from.</param>
public sealed record RecordStandard(Phrase Name, RecordElements Required, Source Source)
{
    /// <summary>Whether it is about incoming calls in the register; about contacts with cards otherwise.</summary>
    public bool IsOfCalls { get; init; }

    /// <summary>
    /// Whether a customer who refused an appointment must not be pitched: no presentation, no negotiation.
    /// </summary>
    public bool SparesRefusers { get; init; }

    /// <summary>Whether a record is complete, and if not, everything it lacks or should not have.</summary>
    internal Verdict Judge(ContactRecord record)
    {
        var lacking = Required & ~record.Elements;
        var missing = Codes.Of<RecordElements>().Values.Where(element => lacking.HasFlag(element)).Select(Missing);
        const ContactContents Pitch = ContactContents.Presentation | ContactContents.Negotiation;
        return SparesRefusers && record.RefusedAppointment && (record.Covered & Pitch) != ContactContents.None
            ? Verdict.Of(missing.Append(Pitched()))
            : Verdict.Of(missing);
    }

    private static Reason Missing(RecordElements element)
    {
        var name = Codes.Of<RecordElements>().NameOf(element);
        return new(
            $"{Codes.Of<RecordElements>().CodeOf(element)}-missing",
            new($"记录缺少{name.Zh}。", $"The record lacks this: {name.En}."));
    }

    private static Reason Pitched() => new("pitched-after-refusal", new(
        "客户已拒绝邀约，不应再谈新车销售。", "The customer refused an appointment and was pitched all the same."));
}
