using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>The stages of a card while it is read: the filing, then one for each day that changed it.</summary>
internal sealed class CardStages
{
    public List<CardStage> All { get; } = [];

    public void Start(LocalDate filedOn, ConsultantId filer, LevelCode level)
    {
        All.Clear();
        All.Add(new(filedOn, filer, CardState.Active, level));
    }

    /// <summary>How the card stands after something happened; what happens later that day replaces it.</summary>
    public void Note(CardStage stage)
    {
        var last = All[^1];
        if (stage with { BeganOn = last.BeganOn } == last)
        {
            return;
        }

        // The filing stays a stage of its own, however short: new cards are compared with it.
        if (last.BeganOn == stage.BeganOn && All.Count > 1)
        {
            All.RemoveAt(All.Count - 1);
        }

        All.Add(stage);
    }
}
