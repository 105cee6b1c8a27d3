using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Channels;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>What speaks against a filing, whoever makes or reads it.</summary>
internal static class FilingChecks
{
    private const string UnknownLevelCode = "unknown-level";

    public static IEnumerable<Reason> ReasonsAgainst(FoldStart filing, LevelScale scale)
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

    /// <summary>What is wrong or odd about a filing found in recorded history; what is wrong comes first.</summary>
    public static IReadOnlyList<RowChecks.Problem> Of(in FoldStart filing, LevelScale scale)
    {
        // Almost every row is sound, and there are millions.
        if (scale.Contains(filing.Level) && !(filing.NextContactOn < filing.FiledOn))
        {
            return WholesaleOutsideOutreach(filing) is { } finding
                ? [new(false, "channel", FilingChannels.All.CodeOf(filing.Channel), finding)]
                : [];
        }

        var start = filing;
        return [.. ReasonsAgainst(filing, scale).Select(reason => reason.Code == UnknownLevelCode
            ? RowChecks.Error("level", start.Level.Value, reason)
            : RowChecks.Error("next_contact_on", DateReasons.Iso(start.NextContactOn!.Value), reason))];
    }

    public static Reason UnknownLevel(LevelScale scale)
    {
        var codes = string.Join(' ', scale.Levels.Select(level => level.Code.Value));
        return new(UnknownLevelCode, new(
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
