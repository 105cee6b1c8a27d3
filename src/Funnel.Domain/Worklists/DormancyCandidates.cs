using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Facts;
using NodaTime;
using static Funnel.Domain.Facts.CardColumns;

namespace Funnel.Domain.Worklists;

/// <summary>可设为休眠的客户: active cards that the dormancy rule lets go dormant (GPS 3).</summary>
internal static class DormancyCandidates
{
    /// <summary>The cards that may go dormant on a day under a rule.</summary>
    public static Condition<CardFacts> On(LocalDate today, DormancyRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.When is { } when)
        {
            var asked = when.In(new(today, today));
            return State.Is(CardState.Active)
                & asked.Accept(new ConditionElsewhere<DormancyCandidate, CardFacts>(FactKinds.Cards.Columns));
        }

        var neverVisited = Channel.In(FilingChannel.Phone, FilingChannel.Outreach) & !(FirstVisitOn <= today);
        var waited = FiledOn < today.PlusDays(-rule.MoreThanDays);
        var contacted = Channel.Is(FilingChannel.WalkIn) | LastContactOn <= today;
        return State.Is(CardState.Active)
            & contacted
            & ((neverVisited & waited) | (!neverVisited & Covering(rule.Required)));
    }

    private static Condition<CardFacts> Covering(ContactContents required) =>
        new[]
        {
            (ContactContents.Presentation, IsPresented),
            (ContactContents.Negotiation, IsNegotiated),
            (ContactContents.TestDrive, IsTestDriven),
        }
        .Where(content => required.HasFlag(content.Item1))
        .Aggregate(Condition<CardFacts>.Every, (all, content) => all & content.Item2);
}
