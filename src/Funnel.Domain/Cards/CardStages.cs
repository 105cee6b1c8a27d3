using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// The stages of a card while it is read: the filing, then one for each day that changed it; and its states one after
/// the other, however short.
/// </summary>
internal sealed class CardStages
{
    public List<CardStage> All { get; } = [];

    public List<(LocalDate On, CardState State)> States { get; } = [];

    public void Start(LocalDate filedOn, ConsultantId filer, LevelCode level)
    {
        All.Clear();
        All.Add(new(filedOn, filer, IsOrdered: false, level));
        States.Clear();
        States.Add((filedOn, CardState.Active));
    }

    /// <summary>Writes down the state that begins on a day, unless the card is in it already.</summary>
    public void Turn(LocalDate on, CardState state)
    {
        // Without a recorded order, one was signed on the delivery day (domain §10).
        if (state == CardState.Delivered && States[^1].State != CardState.Ordered)
        {
            States.Add((on, CardState.Ordered));
        }

        if (States[^1].State != state)
        {
            States.Add((on, state));
        }
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
