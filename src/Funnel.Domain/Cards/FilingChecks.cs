using Funnel.Domain.Channels;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>What speaks against a filing, whoever makes or reads it.</summary>
internal static class FilingChecks
{
    /// <summary>Every reason against a filing that a host wants to make.</summary>
    public static IEnumerable<Reason> ReasonsAgainst(FoldStart filing, CardRules rules)
    {
        var content = ContentChecks.Of(filing);
        if (!content.IsSound(rules))
        {
            return content.Errors(rules).Select(problem => problem.Reason);
        }

        return content.PastBound(filing.Level, rules) is { } late ? [late] : [];
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
    public static Reason? WholesaleOutsideOutreach(in FoldStart filing) =>
        filing.CustomerKind == CustomerKind.Wholesale && filing.Channel != FilingChannel.Outreach
            ? new("wholesale-outside-outreach", new(
                "批售客户的留档渠道应为外拓。",
                "A wholesale card is filed as outreach."))
            : null;
}
