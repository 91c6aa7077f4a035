# The pages with the server of them, as one image: `docker build --build-arg GLOSS_SITE=https://gloss.example -t gloss .`

FROM node:20-slim AS build
WORKDIR /gloss
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# Where the site will stand: it goes into the pages.
ARG GLOSS_SITE=""
ENV GLOSS_SITE=$GLOSS_SITE
RUN npm run build && npm prune --omit=dev

FROM node:20-slim
WORKDIR /gloss
ARG GLOSS_SITE=""
ENV NODE_ENV=production PORT=3000 GLOSS_SITE=$GLOSS_SITE
# The user's own, since cards that are made at their first request are kept beside the pages.
COPY --from=build --chown=node:node /gloss .
USER node
EXPOSE 3000
# Node itself, without npm around it, so that it is told when to end.
CMD ["node", "--import", "tsx", "lib/cli/main.ts", "serve"]
