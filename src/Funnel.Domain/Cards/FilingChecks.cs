using Funnel.Domain.Channels;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>What speaks against a filing, whoever makes or reads it.</summary>
internal static class FilingChecks
{
    public static IEnumerable<Reason> ReasonsAgainst(CardFiling filing, LevelScale scale)
    {
        if (!scale.Contains(filing.Level))
        {
            yield return UnknownLevel(scale);
        }

        if (filing.NextContactOn < filing.FiledOn)
        {
            yield return DateReasons.NextContactBefore(filing.FiledOn);
        }
    }

    public static Reason UnknownLevel(LevelScale scale)
    {
        var codes = string.Join(' ', scale.Levels.Select(level => level.Code.Value));
        return new("unknown-level", new(
            $"意向级别须为以下之一：{codes}。",
            $"The level must be one of: {codes}."));
    }

    /// <summary>
    /// GPS 1.2: wholesale cards are filed as outreach, so that they do not touch the showroom's figures.
    /// </summary>
    public static Reason? WholesaleOutsideOutreach(CardFiling filing) =>
        filing is { CustomerKind: CustomerKind.Wholesale, Channel: not FilingChannel.Outreach }
            ? new("wholesale-outside-outreach", new(
                "批售客户的留档渠道应为外拓。",
                "A wholesale card is filed as outreach."))
            : null;
}
