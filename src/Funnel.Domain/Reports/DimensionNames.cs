using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>What people call the values of a dimension, which a group's key holds as exchange text.</summary>
internal static class DimensionNames
{
    /// <summary>A value that nobody wrote down.</summary>
    public static Phrase Absent { get; } = new("未填", "not given");

    public static Phrase NameOf(Dimension dimension, string value, LevelScale scale)
    {
        if (value.Length == 0)
        {
            return Absent;
        }

        return dimension switch
        {
            _ when dimension == Dimensions.Channel => Name(Codes.Of<FilingChannel>(), value),
            _ when dimension == Dimensions.Media => MediaSources.All.NameOf(value),
            _ when dimension == Dimensions.LeadSource => LeadSources.All.NameOf(value),
            _ when dimension == Dimensions.CustomerKind => Name(Codes.Of<CustomerKind>(), value),
            _ when dimension == Dimensions.Level || dimension == Dimensions.LevelBeforeOrder =>
                scale.NameOf(new(value)),
            _ => Phrase.Same(value),
        };
    }

    /// <summary>
    /// Where a value comes in a list: levels best first, codes as listed, everything else by its text.
    /// </summary>
    public static int PlaceOf(Dimension dimension, string value, LevelScale scale) => dimension switch
    {
        _ when dimension == Dimensions.Level || dimension == Dimensions.LevelBeforeOrder =>
            PlaceOf(new LevelCode(value), scale),
        _ when dimension == Dimensions.Channel && Codes.Of<FilingChannel>().TryGet(value, out var channel)
            => (int)channel,
        _ => 0,
    };

    /// <summary>Where a level comes: best first, and what the scale does not know at the end.</summary>
    public static int PlaceOf(LevelCode level, LevelScale scale) =>
        scale.Contains(level) ? scale.RankOf(level) : scale.Levels.Count;

    private static Phrase Name<TValue>(CodeBook<TValue> codes, string value)
        where TValue : struct, Enum => codes.TryGet(value, out var known) ? codes.NameOf(known) : Phrase.Same(value);
}
