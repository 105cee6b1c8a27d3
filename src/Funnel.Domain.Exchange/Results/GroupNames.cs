using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Results;

/// <summary>Names for the values that make a group: codes in words, ids as they are.</summary>
public sealed class GroupNames(SalesStandard standard, Language language)
{
    private static readonly Phrase Absent = new("（未填）", "(none)");

    /// <summary>What a value of a dimension is called; an absent one says so.</summary>
    public string Of(Dimension dimension, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length == 0)
        {
            return Absent.In(language);
        }

        if (dimension == Dimensions.Channel)
        {
            return Named(Codes.Of<FilingChannel>(), value);
        }

        if (dimension == Dimensions.Media)
        {
            return standard.Lists.Media.NameOf(value).In(language);
        }

        if (dimension == Dimensions.LeadSource)
        {
            return standard.Lists.LeadSources.NameOf(value).In(language);
        }

        if (dimension == Dimensions.CustomerKind)
        {
            return Named(Codes.Of<CustomerKind>(), value);
        }

        return dimension == Dimensions.Level ? standard.Scale.NameOf(new(value)).In(language) : value;
    }

    private string Named<T>(CodeBook<T> codes, string code)
        where T : struct, Enum =>
        codes.TryGet(code, out var value) ? codes.NameOf(value).In(language) : code;
}
