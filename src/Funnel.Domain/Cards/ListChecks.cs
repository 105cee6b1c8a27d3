using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>What contradicts the lists of the standard.</summary>
internal static class ListChecks
{
    private static readonly Phrase Media = new("来源渠道", "media source");
    private static readonly Phrase LeadSource = new("客户来源", "lead source");
    private static readonly Phrase Manner = new("跟进方式", "manner of contact");
    private static readonly Phrase Detail = new("战败原因", "lost detail");
    private static readonly Phrase Cause = new("转出原因", "cause of a transfer");

    /// <summary>Every reason against the codes of a filing.</summary>
    public static IEnumerable<Reason> OfFiling(CardFiling filing, CodeLists lists) =>
    [
        .. Of(filing.Media, lists.Media, "unknown-media", Media),
        .. Of(filing.LeadSource, lists.LeadSources, "unknown-lead-source", LeadSource),
    ];

    /// <summary>The reason against the manner of a contact, if there is one.</summary>
    public static IEnumerable<Reason> Of(CardEvent.Contact contact, CodeLists lists) =>
        Of(contact.Manner, lists.Manners, "unknown-manner", Manner);

    /// <summary>The reason against the detail of a loss, if there is one.</summary>
    public static IEnumerable<Reason> OfLoss(LostDetail? detail, CodeLists lists) =>
        Of(detail, lists.LostDetails, "unknown-lost-detail", Detail);

    /// <summary>The reason against the cause of a transfer, if there is one.</summary>
    public static IEnumerable<Reason> OfHandover(HandoverCause? cause, CodeLists lists) =>
        Of(cause, lists.HandoverCauses, "unknown-handover-cause", Cause);

    /// <summary>A cause that nobody lists: old data says it in words of its own, and they are kept.</summary>
    public static IEnumerable<CardProblem> OddHandover(HandoverCause? cause, CodeLists lists) =>
        OfHandover(cause, lists).Select(reason => new CardProblem(false, "reason", cause?.Value ?? "", reason));

    private static IEnumerable<Reason> Of<TCode>(TCode? code, CodeList<TCode> list, string id, Phrase name)
        where TCode : struct, IListedCode<TCode>
    {
        if (code is not { } given || list.Contains(given))
        {
            return [];
        }

        var codes = string.Join(' ', list.Entries.Select(entry => entry.Code.Value));
        return [new(id, new($"{name.Zh}须为以下之一：{codes}。", $"The {name.En} must be one of: {codes}."))];
    }
}
