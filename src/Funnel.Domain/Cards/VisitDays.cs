using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>The first two showroom visits, found while visits come in any order.</summary>
internal struct VisitDays
{
    public LocalDate? First { get; private set; }

    public LocalDate? Second { get; private set; }

    public void Add(LocalDate? on)
    {
        if (on is null)
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
