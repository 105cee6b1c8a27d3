using System.Globalization;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Standards.Catalog;

/// <summary>Cites the slides of SGM.</summary>
internal static class SgmSource
{
    public static Source Slide(int number) =>
        Source.Sgm(string.Create(CultureInfo.InvariantCulture, $"slide {number}"));
}
