#!/usr/bin/env bash
# Puts the Bicep compiler into a folder, from its NuGet package; for machines that have dotnet but no azd.
# usage: installBicep.sh FOLDER, then BICEP_PATH=FOLDER npm run test:infra
set -euo pipefail

version=0.49.2
folder=${1:?usage: installBicep.sh FOLDER}
case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) platform=linux-x64 ;;
  Linux-aarch64) platform=linux-arm64 ;;
  Darwin-x86_64) platform=osx-x64 ;;
  Darwin-arm64) platform=osx-arm64 ;;
  *) echo "no Bicep compiler is published for $(uname -s) $(uname -m)" >&2; exit 1 ;;
esac
command -v dotnet >/dev/null || { echo 'dotnet is missing: it fetches the Bicep compiler' >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
package="Azure.Bicep.CommandLine.$platform"
cat >"$work/compiler.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net8.0</TargetFramework>
    <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
  </PropertyGroup>
  <ItemGroup><PackageDownload Include="$package" Version="[$version]" /></ItemGroup>
</Project>
PROJECT
dotnet restore "$work/compiler.csproj" --packages "$work/packages" --verbosity quiet
mkdir -p "$folder"
cp "$work/packages/$(tr '[:upper:]' '[:lower:]' <<<"$package")/$version/tools/bicep" "$folder/bicep"
chmod +x "$folder/bicep"
"$folder/bicep" --version
