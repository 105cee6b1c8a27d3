using System.Text;
using Funnel.Domain.Cards;
using NodaTime.Text;

namespace Funnel.Domain.Exchange;

/// <summary>How a dataset is read.</summary>
/// <param name="Rules">The chosen standard's levels, and its dormancy rule.</param>
public sealed record DatasetOptions(CardRules Rules)
{
    /// <summary>Whether faulty rows, and the rows that depend on them, are left out instead of ending it all.</summary>
    public bool SkipErrors { get; init; }

    /// <summary>The encoding of every file, where it is not to be judged.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The separator of every file, where it is not to be recognised by the header row: , ; or tab.</summary>
    public char? Separator { get; init; }

    /// <summary>The format of dates that more than one reading fits, if there are such dates.</summary>
    public LocalDatePattern? Dates { get; init; }

    /// <summary>How the tables of the folder are made a dataset of, where they are none.</summary>
    public DatasetMapping? Mapping { get; init; }

    /// <summary>Told now and then how far reading has come; never two calls at a time.</summary>
    public Action<DatasetProgress>? Progress { get; init; }
}
