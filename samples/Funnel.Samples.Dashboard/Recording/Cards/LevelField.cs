using Funnel.Domain.Intent;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>The levels of a scale to choose from.</summary>
internal static class LevelField
{
    public static ChoiceField<LevelCode> Of(LevelScale scale) => new("level", FieldTexts.Level, [
        .. scale.Levels.Select(level => (level.Code, new FieldChoice(level.Code.Value, level.Name))),
    ]);
}
