using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>The stages of a card while its history is read: the filing, then one for each day that changed it.</summary>
internal sealed class CardStages
{
    public List<CardStage> All { get; } = [];

    public void Start(LocalDate filedOn, LevelCode level)
    {
        All.Clear();
        All.Add(new(filedOn, IsOrdered: false, level));
    }

    /// <summary>How the card stands after something happened on a day; what happens later that day replaces it.</summary>
    public void Note(LocalDate on, bool isOrdered, LevelCode level)
    {
        var last = All[^1];
        if (last.IsOrdered == isOrdered && last.Level == level)
        {
            return;
        }

        // The filing stays a stage of its own, however short: new cards are compared with it.
        if (last.BeganOn == on && All.Count > 1)
        {
            All.RemoveAt(All.Count - 1);
        }

        All.Add(new(on, isOrdered, level));
    }
}
