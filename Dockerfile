# Builds the web server and the command line, and runs the server as an unprivileged user.
#   docker build -t searchapp .
#   docker run -p 8080:8080 -v "$PWD/seeds:/data/seeds:ro" -v searchapp-index:/data/index searchapp
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet restore --locked-mode src/SearchApp.Cli/SearchApp.Cli.csproj \
 && dotnet publish src/SearchApp.Cli/SearchApp.Cli.csproj -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir -p /data/seeds /data/index && chown -R app:app /data
USER app
ENV ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080
VOLUME ["/data/seeds", "/data/index"]
ENTRYPOINT ["dotnet", "searchapp.dll"]
CMD ["serve", "--source", "/data/seeds", "--index", "/data/index"]
