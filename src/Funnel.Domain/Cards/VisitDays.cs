using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// The first two showroom visits, found while receptions come in any order: all receptions of one day are one visit.
/// </summary>
internal struct VisitDays
{
    public LocalDate? First { get; private set; }

    public LocalDate? Second { get; private set; }

    public void Add(LocalDate? on)
    {
        if (on is null || on == First)
        {
            return;
        }

        if (First is null || on < First)
        {
            Second = First;
            First = on;
        }
        else if (Second is null || on < Second)
        {
            Second = on;
        }
    }
}
