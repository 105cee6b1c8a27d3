using Funnel.Domain.Intent;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>The levels of a scale to choose from.</summary>
internal static class LevelField
{
    /// <summary>The levels, each of which proposes its own next date.</summary>
    public static ChoiceField<LevelCode> Of(LevelScale scale, NextContactFields next) =>
        new("level", FieldTexts.Level, [
            .. scale.Levels.Select(level => (level.Code, new FieldChoice(level.Code.Value, level.Name)
            {
                Proposes = next.ProposedFor(level.Code),
            })),
        ])
        {
            Moves = NextContactFields.NextOn,
        };

    public static ChoiceField<LevelCode> Of(LevelScale scale) => new("level", FieldTexts.Level, [
        .. scale.Levels.Select(level => (level.Code, new FieldChoice(level.Code.Value, level.Name))),
    ]);
}
