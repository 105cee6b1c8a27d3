using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>Whom the figures are about: the whole group, one dealer, or one consultant of a dealer.</summary>
internal readonly record struct Scope(DealerId? Dealer = null, ConsultantId? Consultant = null)
{
    /// <summary>Everybody.</summary>
    public static Scope Group => default;

    /// <summary>The scope as values of dimensions, as KPIs and their members are narrowed down by.</summary>
    public IReadOnlyList<KeyValuePair<Dimension, string>> Values
    {
        get
        {
            List<KeyValuePair<Dimension, string>> values = [];
            if (Dealer is { } dealer)
            {
                values.Add(new(Dimensions.Dealer, dealer.Value));
            }

            if (Consultant is { } consultant)
            {
                values.Add(new(Dimensions.Consultant, consultant.Value));
            }

            return values;
        }
    }
}
